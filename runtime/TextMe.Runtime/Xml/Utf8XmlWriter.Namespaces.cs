using System.ComponentModel;

namespace TextMe.Xml;

/// <content>Default namespaces, for generated code whose names have one.</content>
public ref partial struct Utf8XmlWriter
{
    /// <summary>Declares the default namespace in the start tag that was begun, unless it is in scope.</summary>
    /// <param name="uri">The namespace; empty for none.</param>
    /// <returns>What was in scope, for <see cref="LeaveNamespace"/> behind the end tag.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string EnterNamespace(string uri)
    {
        string outer = _defaultNamespace ?? "";
        if (outer != uri)
        {
            WriteRaw(" xmlns=\""u8);
            WriteAttributeText(uri);
            WriteRaw("\""u8);
            _defaultNamespace = uri;
        }

        return outer;
    }

    internal readonly string DefaultNamespace => _defaultNamespace ?? "";

    /// <summary>Goes back to the namespace that was in scope around the element just ended.</summary>
    /// <param name="outer">What <see cref="EnterNamespace"/> returned.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void LeaveNamespace(string outer) => _defaultNamespace = outer;
}
