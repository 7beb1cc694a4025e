"""Says in plain words what this machine lacks, before `make setup` starts; runs on Pythons that are too old as well."""

import sys

OLDEST, NEWEST = (3, 11), (3, 14)
"""The versions for which the embedded engine has wheels."""


def main() -> None:
    """Exit with a message, Vietnamese first, unless this Python can make the environment."""
    found = "%d.%d" % sys.version_info[:2]  # noqa: UP031 - this line must also run on Python 3.5
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        sys.exit(
            "Cần Python 3.11 đến 3.14, ở đây là " + found + ". Hãy chọn bản khác: make setup PYTHON=python3.12\n"
            "Python 3.11 to 3.14 is needed, this is " + found + ". Choose another: make setup PYTHON=python3.12"
        )
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        package = "python" + found + "-venv"
        sys.exit(
            "Thiếu mô-đun venv của Python. Trên Debian hoặc Ubuntu: sudo apt-get install " + package + "\n"
            "Python's venv is missing. On Debian or Ubuntu: sudo apt-get install " + package
        )


if __name__ == "__main__":
    main()
