"""Guards around every job: paths, space, staging, outputs in use."""
