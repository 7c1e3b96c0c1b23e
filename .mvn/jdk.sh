# Finds a JDK 25 or later. Sourced by molva and verify: sets `jdk` to its folder, or to nothing.

# The feature version of the Java in folder $1 (25 for 25.0.1), 0 if there is none.
java_feature() {
  local line version=
  [ -x "$1/bin/java" ] || { echo 0; return; }
  if [ -r "$1/release" ]; then
    while IFS= read -r line; do
      case $line in JAVA_VERSION=*) version=${line#*=\"} ;; esac
    done < "$1/release"
  else
    version=$("$1/bin/java" -version 2>&1 | sed -n '1s/[^"]*"//p')
  fi
  version=${version%%[!0-9]*}
  echo "${version:-0}"
}

# Every place where a JDK may be, the likeliest first, one a line.
java_places() {
  local java
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  if java=$(command -v java 2>/dev/null) && java=$(readlink -f "$java" 2>/dev/null); then
    echo "${java%/bin/java}"
  fi
  printf '%s\n' /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/java/* /opt/*jdk* /usr/java/* /usr/local/*jdk* /usr/local/openjdk* \
    "${HOME:-/root}"/.jdks/* "${HOME:-/root}"/.sdkman/candidates/java/* "${HOME:-/root}"/.m2/jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
}

find_jdk() {
  local place
  jdk=
  while IFS= read -r place; do
    if [ -x "$place/bin/javac" ] && [ "$(java_feature "$place")" -ge 25 ]; then
      jdk=$place
      return 0
    fi
  done < <(java_places)
  return 1
}

no_jdk="no JDK 25 found (looked at JAVA_HOME, PATH, /usr/lib/jvm and the usual places): install one, for example Eclipse Temurin from https://adoptium.net (Debian: apt install temurin-25-jdk), or set JAVA_HOME to it"
