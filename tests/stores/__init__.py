"""One contract over two engines, and the archive beside them."""
