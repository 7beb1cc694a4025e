"""What is told of somebody's life: birth, career, offices behind a label, death."""
