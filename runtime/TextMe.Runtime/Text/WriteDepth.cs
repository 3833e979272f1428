using System.Runtime.CompilerServices;

namespace TextMe.Text;

/// <summary>How deep wire types are nested while writing, so that a cycle ends in an error and not in a stack overflow.</summary>
internal struct WriteDepth
{
    /// <summary>The depth that readers allow by default.</summary>
    private const int Limit = 64;

    private int _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Enter()
    {
        if (++_value > Limit)
        {
            Throw();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Exit() => _value--;

    private static void Throw() =>
        throw new WireFormatException(WireError.LimitExceeded, "Wire types are nested more than 64 deep, or the value holds itself.", path: "");
}
