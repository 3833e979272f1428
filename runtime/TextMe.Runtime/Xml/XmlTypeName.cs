using System;
using System.ComponentModel;
using System.Text;

namespace TextMe.Xml;

/// <summary>
/// The name of a type's element where nothing else names it, for generated code of generic types, which does not know its type arguments.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class XmlTypeName
{
    /// <summary>The name, such as <c>PageOfRow</c>.</summary>
    public static ReadOnlySpan<byte> Name<T>()
        where T : IWireContract<T> => Tags<T>.Start.AsSpan(1);

    /// <summary>The start tag up to the end of the name: <c>&lt;PageOfRow</c>.</summary>
    public static ReadOnlySpan<byte> StartTag<T>()
        where T : IWireContract<T> => Tags<T>.Start;

    /// <summary>The end tag: <c>&lt;/PageOfRow&gt;</c>.</summary>
    public static ReadOnlySpan<byte> EndTag<T>()
        where T : IWireContract<T> => Tags<T>.End;

    /// <summary>What a type argument adds to the name of a generic type: its own name, whatever <c>[XmlType]</c> calls it.</summary>
    public static string Own<T>()
        where T : IWireContract<T> => T.TypeName;

    private static class Tags<T>
        where T : IWireContract<T>
    {
        public static readonly byte[] Start = Encoding.UTF8.GetBytes($"<{T.XmlTypeName}");
        public static readonly byte[] End = Encoding.UTF8.GetBytes($"</{T.XmlTypeName}>");
    }
}
