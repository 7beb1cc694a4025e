"""Events of one document: which one "hội nghị" means, and which names are of one."""
