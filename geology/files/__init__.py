"""Files that carry classes: GeoTIFF, GeoPackage, styles, exported windows."""
