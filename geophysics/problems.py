"""The one kind of error a user is meant to read."""


class InputProblem(ValueError):
    """Something given to the engine cannot be used.

    Parameters
    ----------
    message : str
        One sentence: what came and what is wanted.
    remedy : str
        One sentence: what to do about it.
    """

    def __init__(self, message: str, remedy: str):
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self):
        return f"{self.message} {self.remedy}"


class DiskProblem(InputProblem):
    """A disk takes no more, or a file did not come to it whole."""

    kind = "disk"
