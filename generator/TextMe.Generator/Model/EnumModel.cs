namespace TextMe.Generator.Model;

/// <summary>An enum as its names on the wire.</summary>
internal sealed record EnumModel
{
    /// <summary>With <c>global::</c>.</summary>
    public required string Type { get; init; }

    /// <summary>What the generated functions are named after.</summary>
    public required string Function { get; init; }

    public required EquatableArray<EnumValueModel> Values { get; init; }

    /// <summary>Whether values combine.</summary>
    public required bool IsFlags { get; init; }

    /// <summary>Whether both formats have the same names.</summary>
    public required bool HasOneName { get; init; }

    /// <summary>The allowed names in words, for errors.</summary>
    public required string Description { get; init; }
}

/// <param name="Access">The C# name, with <c>@</c> where it is a keyword.</param>
/// <param name="XmlName">The text in XML.</param>
/// <param name="JsonName">The text in JSON.</param>
/// <param name="Bits">The number, as bits.</param>
/// <param name="IsAlias">Whether an earlier name has the same number; it is read but never written.</param>
internal sealed record EnumValueModel(string Access, string XmlName, string JsonName, ulong Bits, bool IsAlias);
