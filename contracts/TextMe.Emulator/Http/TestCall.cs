namespace TextMe.Emulator;

/// <summary>Marks the route of calls that change nothing.</summary>
internal sealed class TestCall
{
    public static TestCall Mark { get; } = new();
}
