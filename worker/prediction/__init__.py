"""The steps of the verb `predict`."""
