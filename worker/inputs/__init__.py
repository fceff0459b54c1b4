"""From a job's files to arrays on the gravity raster's cells."""
