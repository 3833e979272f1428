using System.Runtime.CompilerServices;

namespace TextMe.Text;

/// <summary>
/// How deep a document is nested while it is written, counted as reading counts it: what is written can be read, and a cycle ends in an error and not in a
/// stack overflow.
/// </summary>
/// <remarks>A parent counts the way down to a nested wire type, whether there is one or not; whoever writes something there checks.</remarks>
internal struct WriteDepth
{
    /// <summary>The depth that readers allow by default.</summary>
    public const int Limit = 64;

    // The root is open from the start.
    private int _open;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Enter(int levels) => _open += levels;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Exit(int levels) => _open -= levels;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Check(int below)
    {
        if (!Allows(below))
        {
            Throw();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Allows(int below) => _open + below < Limit;

    private static void Throw() => throw new WireFormatException(
        WireError.LimitExceeded, "More than 64 elements, or objects and arrays in JSON, would be open at one time, or the value holds itself.", path: "");
}
