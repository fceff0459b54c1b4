"""What dialogs fill in as the layers are chosen, and leave alone once the user has chosen something else."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsProcessingContext, QgsProject
from qgis.PyQt.QtWidgets import QWidget

from .texts import tr


class _Proposal:
    """Keeps a parameter of a dialog at what is proposed for the layers that are chosen in it.

    Parameters
    ----------
    dialog : of an algorithm
    name : str
        The parameter that is filled in.
    of : sequence of str
        The layers that it depends on.
    propose : callable
        Takes the algorithm, the parameters and a context; gives a value, empty for none.
    """

    def __init__(self, dialog: QWidget, name: str, of: Sequence[str], propose: Callable[..., str]):
        self.dialog, self.name, self.of, self.propose = dialog, name, of, propose
        wrappers = dialog.mainWidget().wrappers
        self.proposed = wrappers[name].parameterValue()
        for other in of:
            wrappers[other].widgetValueHasChanged.connect(lambda _wrapper: self.renew())
        dialog.algorithmFinished.connect(lambda _is_successful, _results: self.renew())
        self.renew()

    def renew(self) -> None:
        """Propose again, unless the user has chosen."""
        wrappers, context = self.dialog.mainWidget().wrappers, QgsProcessingContext()
        if wrappers[self.name].parameterValue() != self.proposed:
            return
        context.setProject(QgsProject.instance())
        given = {other: wrappers[other].parameterValue() for other in self.of}
        value = self.propose(self.dialog.algorithm(), given, context)
        if value:
            wrappers[self.name].setParameterValue(value, context)
            self.proposed = wrappers[self.name].parameterValue()


def _name_of_model(raster: str, geology: str) -> str:
    """Give the name under which a model of a raster and a map is kept."""
    return " - ".join(filter(None, (raster, geology))) or tr("model")
