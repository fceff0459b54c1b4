"""The contract between QGIS and the engine: jobs, model cards, errors, vocabulary. Standard library only."""
