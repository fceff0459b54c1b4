"""The steps of the verb `train`."""
