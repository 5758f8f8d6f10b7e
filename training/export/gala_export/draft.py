"""A folder that appears under its name when it is whole, or not at all."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .refusal import Refusal

# What other programs may need of the disk meanwhile.
SPARE = 200_000_000


@contextmanager
def draft(out: Path, needed: int, replace: bool) -> Iterator[Path]:
    """
    Gives an empty folder beside `out`, which takes its place at the end, or is gone with whatever is in
    it.

    @raises Refusal when there is something already, or no room.
    """
    out = out.absolute()
    if out.exists() and not replace and (not out.is_dir() or any(out.iterdir())):
        raise Refusal(f"{out} is there already; --replace puts the export in its place")
    place = out.parent / f".{out.name}.partial-{os.getpid()}"
    try:
        place.mkdir(parents=True)
        free = shutil.disk_usage(place).free
        if free < needed + SPARE:
            raise Refusal(
                f"the disk of {out} is too small: {megabytes(needed + SPARE)} MB are needed, "
                f"{megabytes(free)} MB are free"
            )
        yield place
        put_in_place(place, out)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Refusal(f"the disk of {out} is full") from error
        if error.errno in (errno.EACCES, errno.EROFS, errno.EPERM, errno.ENOTDIR):
            raise Refusal(f"{out} cannot be written: {error.strerror}") from error
        raise
    finally:
        shutil.rmtree(place, ignore_errors=True)


def put_in_place(place: Path, out: Path) -> None:
    """What was there before is gone only when the new folder stands."""
    former = place.with_name(f"{place.name}-former")
    if out.exists():
        out.rename(former)
    try:
        place.rename(out)
    except OSError:
        if former.exists():
            former.rename(out)
        raise
    if former.is_dir():
        shutil.rmtree(former)
    else:
        former.unlink(missing_ok=True)


def megabytes(count: int) -> int:
    return -(-count // 1_000_000)
