namespace TextMe.Generator.Model;

/// <summary>A type of the user's to which generated code adds a part.</summary>
internal sealed record TypeDeclaration
{
    /// <summary>Empty in the global namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>The declarations around it, outermost first, for example <c>partial class Outer</c>.</summary>
    public required EquatableArray<string> Containing { get; init; }

    /// <summary>For example <c>record struct</c>.</summary>
    public required string Keyword { get; init; }

    public required string Name { get; init; }

    /// <summary>For example <c>&lt;T&gt;</c>; empty for a type that has none of its own.</summary>
    public string TypeParameters { get; init; } = "";

    /// <summary>The name with <c>global::</c> and everything around it.</summary>
    public required string FullName { get; init; }

    /// <summary><c>public</c> or <c>internal</c>: the accessibility that types generated beside it can have.</summary>
    public required string Accessibility { get; init; }

    /// <summary>What the compiler says of members and types that are obsolete or experimental: who declares them so knows, and generated code has to use them.</summary>
    public EquatableArray<string> Warnings { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The name of the generated file, without ending.</summary>
    public required string HintName { get; init; }
}
