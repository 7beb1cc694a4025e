"""What the microscope shows."""
