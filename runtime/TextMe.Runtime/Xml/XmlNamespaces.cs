using System;

namespace TextMe.Xml;

/// <summary>
/// The namespace declarations in scope: a stack, and a hash table into it whose chains run from inner to outer declarations, so that neither many
/// declarations nor many prefixed names make a document slow.
/// </summary>
internal sealed class XmlNamespaces
{
    /// <summary>The prefix is not declared.</summary>
    public const int Undeclared = -1;

    /// <summary>The prefix <c>xml</c>, which needs no declaration.</summary>
    public const int XmlPrefix = -2;

    /// <summary>The prefix <c>xmlns</c>, which only declarations have.</summary>
    public const int XmlnsPrefix = -3;

    /// <summary>The namespace of <c>xml</c>.</summary>
    public const string XmlUri = "http://www.w3.org/XML/1998/namespace";

    /// <summary>The namespace of declarations.</summary>
    public const string XmlnsUri = "http://www.w3.org/2000/xmlns/";

    private Declaration[] _declarations = new Declaration[8];
    private int[] _buckets = new int[16];
    private int _count;

    // The innermost declaration of the default namespace, plus 1.
    private int _default;

    public static ReadOnlySpan<byte> Xml => "http://www.w3.org/XML/1998/namespace"u8;

    public static ReadOnlySpan<byte> Xmlns => "http://www.w3.org/2000/xmlns/"u8;

    /// <summary>Adds a declaration. The prefix and the URI stand in the document, but for a URI that had to be resolved.</summary>
    public void Declare(ReadOnlySpan<byte> utf8, int depth, int prefixStart, int prefixLength, int uriStart, int uriLength, byte[]? resolvedUri)
    {
        if (_count == _declarations.Length)
        {
            Grow();
        }

        ref Declaration added = ref _declarations[_count];
        added = new Declaration
        {
            Depth = depth,
            PrefixStart = prefixStart,
            PrefixLength = prefixLength,
            PrefixHash = Hash(utf8.Slice(prefixStart, prefixLength)),
            UriStart = uriStart,
            UriLength = uriLength,
            ResolvedUri = resolvedUri,
        };
        Link(ref added, _count);
        _count++;
    }

    /// <summary>Takes the declarations of elements deeper than this out of scope.</summary>
    public void Leave(int depth)
    {
        while (_count > 0 && _declarations[_count - 1].Depth > depth)
        {
            _count--;
            ref Declaration removed = ref _declarations[_count];
            Head(removed) = removed.Outer;
            removed.ResolvedUri = null;
        }
    }

    /// <summary>Tells that the start tag of an open element has been moved to lower offsets.</summary>
    public void Move(int depth, int distance)
    {
        for (int i = _count - 1; i >= 0 && _declarations[i].Depth >= depth; i--)
        {
            ref Declaration moved = ref _declarations[i];
            if (moved.Depth == depth)
            {
                moved.PrefixStart -= moved.PrefixLength == 0 ? 0 : distance;
                moved.UriStart -= distance;
            }
        }
    }

    /// <summary>The declaration of a prefix, or one of the constants.</summary>
    public int Find(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> prefix)
    {
        int hash = Hash(prefix);
        for (int i = _buckets[(uint)hash % (uint)_buckets.Length]; i > 0; i = _declarations[i - 1].Outer)
        {
            ref Declaration candidate = ref _declarations[i - 1];
            if (candidate.PrefixHash == hash && utf8.Slice(candidate.PrefixStart, candidate.PrefixLength).SequenceEqual(prefix))
            {
                return i - 1;
            }
        }

        return FindReserved(prefix);
    }

    /// <summary>The prefixes that are bound without a declaration.</summary>
    public static int FindReserved(ReadOnlySpan<byte> prefix) =>
        prefix.SequenceEqual("xml"u8) ? XmlPrefix : prefix.SequenceEqual("xmlns"u8) ? XmlnsPrefix : Undeclared;

    /// <summary>The default namespace, or an empty span.</summary>
    public ReadOnlySpan<byte> DefaultUri(ReadOnlySpan<byte> utf8) => _default == 0 ? default : Uri(utf8, _default - 1);

    /// <summary>The namespace of a declaration.</summary>
    public ReadOnlySpan<byte> Uri(ReadOnlySpan<byte> utf8, int found)
    {
        ref Declaration declaration = ref _declarations[found];
        return declaration.ResolvedUri ?? utf8.Slice(declaration.UriStart, declaration.UriLength);
    }

    /// <summary>A hash of the namespace, made once for each declaration however many names use it.</summary>
    public int UriHash(ReadOnlySpan<byte> utf8, int found)
    {
        ref Declaration declaration = ref _declarations[found];
        if (!declaration.HasUriHash)
        {
            declaration.UriHash = Hash(Uri(utf8, found));
            declaration.HasUriHash = true;
        }

        return declaration.UriHash;
    }

    // Seeded per process, so that a document cannot be made to collide.
    private static int Hash(ReadOnlySpan<byte> bytes)
    {
        HashCode hash = default;
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }

    private ref int Head(in Declaration declaration)
    {
        if (declaration.PrefixLength == 0)
        {
            return ref _default;
        }

        return ref _buckets[(uint)declaration.PrefixHash % (uint)_buckets.Length];
    }

    private void Link(ref Declaration declaration, int index)
    {
        ref int head = ref Head(declaration);
        declaration.Outer = head;
        head = index + 1;
    }

    private void Grow()
    {
        Array.Resize(ref _declarations, _count * 2);
        _buckets = new int[_count * 4];
        _default = 0;
        for (int i = 0; i < _count; i++)
        {
            Link(ref _declarations[i], i);
        }
    }

    private struct Declaration
    {
        public int Depth;
        public int PrefixStart;
        public int PrefixLength;
        public int PrefixHash;
        public int UriStart;
        public int UriLength;
        public int UriHash;
        public bool HasUriHash;

        // The next declaration of the same chain, plus 1.
        public int Outer;
        public byte[]? ResolvedUri;
    }
}
