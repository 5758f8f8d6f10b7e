"""A case with a folder of its own, and the command run as a user would run it."""

import contextlib
import io
import shutil
import tempfile
import unittest
from pathlib import Path

import torch
from gala_export.__main__ import main


class ExportCase(unittest.TestCase):
    def setUp(self):
        # One thread adds up in one order.
        torch.set_num_threads(1)
        self.place = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.place)
        self.out = self.place / "out"

    def run_export(self, *arguments) -> tuple[int, str]:
        """What it exits with, and all that it prints."""
        told = io.StringIO()
        with contextlib.redirect_stdout(told), contextlib.redirect_stderr(told):
            code = main([*map(str, arguments), "--out", str(self.out)])
        return code, told.getvalue()

    def exported(self, *arguments) -> str:
        code, told = self.run_export(*arguments)
        self.assertEqual(code, 0, told)
        return told

    def refused(self, words: str, *arguments) -> None:
        """Nothing may be left of what was refused, neither under the name nor beside it."""
        before = sorted(self.place.iterdir())
        code, told = self.run_export(*arguments)
        self.assertEqual(code, 2, told)
        self.assertIn(words, told)
        self.assertEqual(sorted(self.place.iterdir()), before)
