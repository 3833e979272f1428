using Xunit.Abstractions;

namespace TextMe.Fuzz.Tests;

public sealed class XmlFuzzTests(ITestOutputHelper output) : FuzzTests(WireFormat.Xml, output);
