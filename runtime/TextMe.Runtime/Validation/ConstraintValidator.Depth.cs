using System.Runtime.CompilerServices;
using TextMe.Text;

namespace TextMe;

public ref partial struct ConstraintValidator
{
    /// <summary>Counts the levels on the way down to a nested wire type, its own among them, in the format that has more.</summary>
    public void Enter(int levels) => _depth += levels;

    /// <summary>Counts them back.</summary>
    public void Exit(int levels) => _depth -= levels;

    /// <summary>Whether a wire type and some levels below it are not too deep to be written.</summary>
    /// <returns><see langword="false"/>, with a violation added, when they are; the value may hold itself.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool CheckDepth(int below)
    {
        if (_depth + below < WriteDepth.Limit)
        {
            return true;
        }

        AddDepth();
        return false;
    }

    private void AddDepth() => Add("", "Depth", $"The value is nested deeper than {WriteDepth.Limit} levels, or holds itself.");
}
