"""Files that carry classes: class rasters, layers, their styles, exported windows."""
