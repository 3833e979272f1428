using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>Which numbers an enum has names for; of flags, every combination of those declared.</summary>
internal static class DefinedValues
{
    public static bool Contains(INamedTypeSymbol type, object number)
    {
        IEnumerable<ulong> declared = type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.HasConstantValue).Select(static f => Casts.Bits(f.ConstantValue!));
        ulong bits = Casts.Bits(number);
        return type.Find("System.FlagsAttribute") is null
            ? declared.Contains(bits)
            : (bits & ~declared.Aggregate(0UL, static (all, one) => all | one)) == 0;
    }
}
