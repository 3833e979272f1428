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

    /// <summary>The type's own name as <c>XmlSerializer</c> has it; with type arguments, as in <c>PairOfInt32Row</c>.</summary>
    internal static string Of(Type type)
    {
        if (type.IsArray)
        {
            return "ArrayOf" + Of(type.GetElementType()!);
        }

        if (!type.IsGenericType)
        {
            return type.Name;
        }

        int arity = type.Name.IndexOf('`', StringComparison.Ordinal);
        var name = new StringBuilder(arity < 0 ? type.Name : type.Name[..arity]).Append("Of");
        foreach (Type argument in type.GetGenericArguments())
        {
            name.Append(Of(argument));
        }

        return name.ToString();
    }

    private static class Tags<T>
        where T : IWireContract<T>
    {
        public static readonly byte[] Start = Encoding.UTF8.GetBytes($"<{T.XmlTypeName}");
        public static readonly byte[] End = Encoding.UTF8.GetBytes($"</{T.XmlTypeName}>");
    }
}
