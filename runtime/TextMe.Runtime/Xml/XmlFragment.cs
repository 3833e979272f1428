using System;
using System.Collections.Generic;
using System.Text;
using TextMe.Text;

namespace TextMe.Xml;

/// <summary>
/// Writes elements that no type describes, with their prefixes, into a document of ours. Whatever is handed in, the result is well formed: a prefix that is not
/// declared there is declared, one that stands for something else is replaced, and what has no form in XML is refused.
/// </summary>
internal sealed class XmlFragment
{
    /// <summary>What is expected where System.Xml refuses to make a node.</summary>
    public const string NoSuchNode = "content that System.Xml has nodes for";

    private readonly Dictionary<string, string> _scope = new(StringComparer.Ordinal);
    private readonly Stack<(string Name, int Undo)> _open = new();
    private readonly List<(string Prefix, string? Outer)> _undo = [];
    private readonly List<(string Prefix, string Name, string Space, string Value)> _attributes = [];
    private readonly HashSet<string> _declaredHere = new(StringComparer.Ordinal);
    private bool _isInStartTag;

    /// <param name="defaultNamespace">The default namespace around the fragment; empty for none.</param>
    public XmlFragment(string defaultNamespace) => _scope[""] = defaultNamespace;

    public void Start(ref Utf8XmlWriter writer, string prefix, string name, string space)
    {
        EnterContent(ref writer);
        (prefix, name) = (space == XmlNamespaces.XmlUri ? "xml" : prefix, Checked(name));
        bool isBound = prefix.Length == 0 || (prefix is not "xmlns" && XmlName.IsNCName(prefix) && space.Length > 0 && (prefix == "xml") == (space == XmlNamespaces.XmlUri));
        if (!isBound || space == XmlNamespaces.XmlnsUri)
        {
            throw Refused("an element whose prefix can stand for its namespace");
        }

        string full = prefix.Length == 0 ? name : prefix + ":" + name;
        writer.Enter(1);
        writer.CheckDepth(0);
        _open.Push((full, _undo.Count));
        _isInStartTag = true;
        writer.WriteRaw("<"u8);
        writer.WriteText(full);
        _declaredHere.Clear();
        Declare(ref writer, prefix, space);
        _declaredHere.Add(prefix);
    }

    /// <summary>An attribute of the element just started; a declaration is one whose namespace is that of <c>xmlns</c>.</summary>
    public void Attribute(string prefix, string name, string space, string value) => _attributes.Add((prefix, name, space, value));

    public void Text(ref Utf8XmlWriter writer, string text)
    {
        EnterContent(ref writer);
        writer.WriteText(text);
    }

    public void CData(ref Utf8XmlWriter writer, string text)
    {
        EnterContent(ref writer);
        if (text.Contains('\r', StringComparison.Ordinal))
        {
            // There it would be read as a line feed.
            writer.WriteText(text);
            return;
        }

        writer.WriteRaw("<![CDATA["u8);
        WriteLiteral(ref writer, text.Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal));
        writer.WriteRaw("]]>"u8);
    }

    public void Comment(ref Utf8XmlWriter writer, string text)
    {
        EnterContent(ref writer);
        writer.WriteRaw("<!--"u8);
        WriteLiteral(ref writer, (text + " ").Replace("--", "- -", StringComparison.Ordinal).Replace("--", "- -", StringComparison.Ordinal)[..^1]);
        writer.WriteRaw(text.EndsWith('-') ? " -->"u8 : "-->"u8);
    }

    public void Instruction(ref Utf8XmlWriter writer, string target, string data)
    {
        EnterContent(ref writer);
        writer.WriteRaw("<?"u8);
        writer.WriteText(target.Equals("xml", StringComparison.OrdinalIgnoreCase) ? throw Refused("an instruction not called xml") : Checked(target));
        writer.WriteRaw(data.Length == 0 ? ""u8 : " "u8);
        WriteLiteral(ref writer, data.Replace("?>", "? >", StringComparison.Ordinal));
        writer.WriteRaw("?>"u8);
    }

    public void End(ref Utf8XmlWriter writer)
    {
        bool isEmpty = _isInStartTag;
        FinishAttributes(ref writer);
        (string name, int undo) = _open.Pop();
        writer.Exit(1);
        if (isEmpty)
        {
            writer.WriteRaw(" />"u8);
        }
        else
        {
            writer.WriteRaw("</"u8);
            writer.WriteText(name);
            writer.WriteRaw(">"u8);
        }

        for (int i = _undo.Count - 1; i >= undo; i--)
        {
            (string prefix, string? outer) = _undo[i];
            _scope.Remove(prefix);
            if (outer is not null)
            {
                _scope.Add(prefix, outer);
            }
        }

        _undo.RemoveRange(undo, _undo.Count - undo);
    }

    /// <summary>Writes attributes of an element that a type describes, whose own names are taken.</summary>
    /// <param name="writer">Stands inside the start tag.</param>
    /// <param name="taken">The element's own attributes: names, with <c>{namespace}</c> in front where they have one.</param>
    public void Attributes(ref Utf8XmlWriter writer, scoped ReadOnlySpan<string> taken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in taken)
        {
            names.Add(name);
        }

        foreach ((string _, string name, string space, string _) in _attributes)
        {
            if (!names.Add(space.Length == 0 ? name : $"{{{space}}}{name}"))
            {
                throw Refused("attributes with names of their own");
            }
        }

        // Generated code declares these for itself.
        _declaredHere.Add("xsi");
        for (int i = 0; i < taken.Length; i++)
        {
            _declaredHere.Add("a" + i.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        _isInStartTag = true;
        FinishAttributes(ref writer);
    }

    /// <summary>Whether an element has the name that it must have.</summary>
    public static bool IsNamed(string name, string space, string? expectedName, string? expectedSpace) =>
        expectedName is null || (name == expectedName && (expectedSpace is null || space == expectedSpace));

    private void EnterContent(ref Utf8XmlWriter writer)
    {
        if (_isInStartTag)
        {
            FinishAttributes(ref writer);
            writer.WriteRaw(">"u8);
        }
    }

    private void FinishAttributes(ref Utf8XmlWriter writer)
    {
        if (!_isInStartTag)
        {
            return;
        }

        _isInStartTag = false;
        foreach ((string prefix, string name, string space, string value) in _attributes)
        {
            if (space == XmlNamespaces.XmlnsUri)
            {
                WriteDeclaration(ref writer, prefix.Length == 0 ? "" : name, value);
            }
        }

        // Declarations stand before attributes whether they were handed in or not, so that what is read back is written the same.
        for (int i = 0; i < _attributes.Count; i++)
        {
            (string prefix, string name, string space, string value) = _attributes[i];
            if (space != XmlNamespaces.XmlnsUri)
            {
                _attributes[i] = (Prefix(ref writer, prefix, space), name, space, value);
            }
        }

        foreach ((string prefix, string name, string space, string value) in _attributes)
        {
            if (space != XmlNamespaces.XmlnsUri)
            {
                writer.WriteRaw(" "u8);
                writer.WriteText(prefix.Length == 0 ? Checked(name) : prefix + ":" + Checked(name));
                writer.WriteRaw("=\""u8);
                writer.WriteAttributeText(value);
                writer.WriteRaw("\""u8);
            }
        }

        _attributes.Clear();
    }

    // A declaration that stands among the attributes.
    private void WriteDeclaration(ref Utf8XmlWriter writer, string prefix, string space)
    {
        if (prefix == "xml" || (_declaredHere.Contains(prefix) && _scope.GetValueOrDefault(prefix) == space))
        {
            return;
        }

        bool isAllowed = prefix.Length == 0 || (space.Length > 0 && prefix != "xmlns" && XmlName.IsNCName(prefix));
        if (!isAllowed || space is XmlNamespaces.XmlUri or XmlNamespaces.XmlnsUri || !_declaredHere.Add(prefix))
        {
            throw Refused("elements whose prefixes stand for one namespace each");
        }

        Declare(ref writer, prefix, space);
    }

    // The prefix under which an attribute's namespace is in scope; declared where it is not.
    private string Prefix(ref Utf8XmlWriter writer, string prefix, string space)
    {
        if (space.Length == 0 || space == XmlNamespaces.XmlUri)
        {
            return space.Length == 0 ? "" : "xml";
        }

        if (prefix.Length > 0 && _scope.GetValueOrDefault(prefix) == space)
        {
            _declaredHere.Add(prefix);
            return prefix;
        }

        bool isFree = prefix.Length > 0 && prefix is not ("xml" or "xmlns") && XmlName.IsNCName(prefix) && !_declaredHere.Contains(prefix);
        for (int i = 1; !isFree; i++)
        {
            prefix = "p" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (_scope.GetValueOrDefault(prefix) == space)
            {
                _declaredHere.Add(prefix);
                return prefix;
            }

            isFree = !_scope.ContainsKey(prefix) && !_declaredHere.Contains(prefix);
        }

        _declaredHere.Add(prefix);
        Declare(ref writer, prefix, space);
        return prefix;
    }

    private void Declare(ref Utf8XmlWriter writer, string prefix, string space)
    {
        string? outer = _scope.GetValueOrDefault(prefix);
        if (outer == space || prefix == "xml")
        {
            return;
        }

        _undo.Add((prefix, outer));
        _scope[prefix] = space;
        writer.WriteRaw(prefix.Length == 0 ? " xmlns"u8 : " xmlns:"u8);
        writer.WriteText(prefix);
        writer.WriteRaw("=\""u8);
        writer.WriteAttributeText(space);
        writer.WriteRaw("\""u8);
    }

    // Markup in which nothing is escaped.
    private static void WriteLiteral(ref Utf8XmlWriter writer, string text)
    {
        if (WireText.IndexOfUnwritable(text) >= 0)
        {
            throw WireText.Unwritable(text);
        }

        writer.WriteRaw(Encoding.UTF8.GetBytes(text));
    }

    private static string Checked(string name) => XmlName.IsNCName(name) ? name : throw Refused("a name that XML has");

    private static Exception Refused(string expected) => WireErrors.UndefinedValue(expected);
}
