"""Figures for officials: counted by workers, read by pages, never about one person."""
