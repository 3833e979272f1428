using System;

namespace TextMe.Fuzz.Tests;

[Flags]
public enum Days
{
    [WireName("none")] None = 0,
    [WireName("sunday")] Sunday = 1,
    [WireName("monday")] Monday = 2,
    [WireName("friday")] Friday = 32,
}
