using Xunit.Abstractions;

namespace TextMe.Fuzz.Tests;

public sealed class JsonFuzzTests(ITestOutputHelper output) : FuzzTests(WireFormat.Json, output);
