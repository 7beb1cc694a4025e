"""Prints what is wrong with the user's own lists as JSON: ``add`` asks so before it writes."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

from ingest.curate.check import check

json.dump([asdict(complaint) for complaint in check()], sys.stdout, ensure_ascii=False)
