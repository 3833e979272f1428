#!/usr/bin/env bash
# Rules of the house that no compiler checks.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
status=0

# forbid <extended regex> <why> <folder>...: no line of C# but comments may match, in files whose path does not match $allowed.
allowed='^$'
forbid() {
  local pattern=$1 why=$2 found folders=()
  shift 2
  for folder in "$@"; do
    [[ -d $folder ]] && folders+=("$folder")
  done
  found=$(grep -rnE --include='*.cs' --exclude-dir=bin --exclude-dir=obj "$pattern" "${folders[@]}" | grep -vE '^[^:]+:[0-9]+:[[:space:]]*//' | grep -vE "$allowed")
  if [[ -n $found ]]; then
    printf '%s:\n%s\n' "$why" "$found"
    status=1
  fi
}

product=(runtime generator contracts samples)
forbid 'UnconditionalSuppressMessage' 'trimming and AOT warnings are answered, not hidden' "${product[@]}" tests/TextMe.Aot
forbid '#pragma warning disable' 'a warning is answered, not hidden' runtime contracts samples
forbid '\bnew XmlSerializer\b|\bXmlSerializer\.' 'XmlSerializer is for tests and benchmarks, as the oracle' "${product[@]}" tests/TextMe.Aot
forbid '\b(XmlReader|XmlWriter|XmlDictionaryReader|XDocument)\b' 'XML is read and written by our own code' runtime contracts
# What [XmlAnyElement] keeps is handed out as nodes of System.Xml, one class for each of its two kinds; they are read and written by our own code, too.
# Replies of the TextMe API keep what they do not know.
allowed='^(runtime/TextMe\.Runtime/Xml/Xml(Linq)?Nodes|contracts/TextMe\.Client/Reply(Row)?)\.cs:'
forbid '\b(XmlDocument|XElement)\b' 'XML is read and written by our own code' runtime contracts
allowed='^$'
forbid '\bJsonSerializer\b' 'JSON is read and written by generated code' runtime contracts
forbid '\b(TODO|FIXME|HACK)\b|NotImplementedException' 'nothing unfinished' "${product[@]}" tests benchmarks
# A project outside the solution is neither built nor tested. The package tests' consumers are built where they are copied to.
while read -r project; do
  if ! grep -qF "${project//\//\\}" TextMe.Generated.sln; then
    echo "$project is not in the solution"
    status=1
  fi
done < <(find runtime generator contracts samples tests benchmarks -name '*.csproj' -not -path '*/TextMe.Package.Tests/*Consumer/*' -not -path '*/bin/*' -not -path '*/obj/*')
exit $status
