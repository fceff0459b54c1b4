"""The networks that the paper compares GGMNet with."""
