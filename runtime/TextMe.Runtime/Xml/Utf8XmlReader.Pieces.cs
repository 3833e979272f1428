using System;

namespace TextMe.Xml;

/// <content>Reading a document in pieces, between which the reader's state is kept.</content>
public ref partial struct Utf8XmlReader
{
    internal Utf8XmlReader(ReadOnlySpan<byte> utf8, WireLimits limits, XmlReaderState state, int position)
        : this(limits, utf8)
    {
        _position = position;
        _namespaces = state.Namespaces;
        _rootSeen = state.RootSeen;
        foreach (long name in state.Names)
        {
            Open((int)(name >> 32), (int)name);
        }
    }

    /// <summary>Elements open.</summary>
    internal readonly int OpenElements => _open;

    /// <summary>The next byte to be read.</summary>
    internal readonly int Position => _position;

    /// <summary>Keeps the state, with the start tags of the open elements. The reader, which must not be inside a start tag, is of no use after that.</summary>
    /// <param name="state">Takes it.</param>
    /// <param name="buffer">What is read.</param>
    internal readonly void Suspend(XmlReaderState state, Span<byte> buffer)
    {
        Span<long> names = _open <= ShallowDepth ? stackalloc long[ShallowDepth] : new long[_open];
        names = names.Slice(0, _open);
        for (int i = 0; i < _open; i++)
        {
            names[i] = i < ShallowDepth ? _names[i] : _deepNames![i - ShallowDepth];
        }

        state.Namespaces = _namespaces;
        state.RootSeen = _rootSeen;
        state.Keep(buffer, names);
    }

    /// <summary>Takes byte order mark and XML declaration at the start of the document.</summary>
    internal void ReadProlog() => ReadDeclaration();

    /// <summary>Leaves the token, so that the members for generated code can go on from there, and takes white space.</summary>
    internal void ReadWhiteSpace()
    {
        _tokenType = XmlTokenType.None;
        SkipWhiteSpace();
    }

    /// <summary>Goes back to in front of the start tag entered last, whose attributes have not been read.</summary>
    internal void UndoStartTag()
    {
        _position = _nameStart - 1;
        _tagEnd = -1;
        _tokenType = XmlTokenType.None;
        Close();
    }

    /// <summary>Goes back to a place between two elements.</summary>
    /// <param name="position">The place.</param>
    /// <param name="open">The elements open there; they have been open since.</param>
    internal void GoBackTo(int position, int open)
    {
        _position = position;
        _open = open;
        _namespaces?.Leave(open);
        _tagEnd = -1;
        _quote = 0;
        _tokenType = XmlTokenType.None;
        _typeIsAccepted = false;
    }
}
