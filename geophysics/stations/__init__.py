"""Gravity or magnetic stations: covariance, checks, and a grid of them by least-squares collocation.

Positions are points in metres, shape (n, 3): on the CRS's plane, or Earth-centred where the CRS is in
degrees, so that distances are right at any latitude and across the antimeridian.
"""
