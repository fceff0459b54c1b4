"""The dock 'Map concealed bedrock': four steps from a gravity raster to a map, on the algorithms."""
