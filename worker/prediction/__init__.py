"""The steps of the verb `_predict`."""
