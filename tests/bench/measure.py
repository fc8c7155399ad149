#!/usr/bin/env python3
"""measure.py COMMAND…: runs it, its output thrown away, and prints wall seconds, processor seconds and peak memory in KiB."""
import resource
import subprocess
import sys
import time

start = time.perf_counter()
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"{time.perf_counter() - start:.3f} {used.ru_utime + used.ru_stime:.3f} {used.ru_maxrss}")
sys.exit(done.returncode)
