namespace TextMe.Fuzz.Tests;

[WireContract]
public readonly partial record struct Point([property: WireName("x")] int X, [property: WireName("y")] int Y);
