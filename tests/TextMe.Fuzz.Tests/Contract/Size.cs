namespace TextMe.Fuzz.Tests;

public enum Size
{
    [WireName("small")] Small,
    [WireName("גדול")] Large,
}
