using System;
using System.Buffers;

namespace TextMe.Xml;

/// <content>
/// The check of a whole start tag, before any part of it is used: syntax, values, limits, namespace declarations, prefixes, and that no attribute
/// stands twice.
/// </content>
public ref partial struct Utf8XmlReader
{
    private const int FewAttributes = 8;

    // Behind the name of the element opened last. Stays there and sets _tagEnd; true if the tag declares namespaces.
    private bool CheckAttributes()
    {
        Span<XmlAttributeName> names = stackalloc XmlAttributeName[FewAttributes];
        XmlAttributeName[]? rented = null;
        int count = 0;
        bool declares = false;
        bool prefixed = false;
        int i = _position;
        while (true)
        {
            int start = XmlScan.IndexOfNonWhiteSpace(_utf8, i);
            int next = ByteAt(start);
            if (next == '>' || (next == '/' && ByteAt(start + 1) == '>'))
            {
                _tagEnd = start;
                break;
            }

            CheckAttributeStart(i, start, count);
            i = CheckAttribute(start, out XmlAttributeName name);
            prefixed |= name.PrefixLength > 0;
            if (IsDeclaration(_utf8.Slice(start, name.Length), name.PrefixLength))
            {
                declares = true;
                Declare(name);
            }

            if (count == names.Length)
            {
                XmlAttributeName[] larger = ArrayPool<XmlAttributeName>.Shared.Rent(count * 4);
                names.CopyTo(larger);
                Return(rented);
                names = rented = larger;
            }

            names[count++] = name;
        }

        if (prefixed)
        {
            ResolvePrefixes(names.Slice(0, count));
        }

        if (count > 1)
        {
            CheckRepeated(names.Slice(0, count));
        }

        Return(rented);
        return declares;
    }

    private readonly void CheckAttributeStart(int end, int start, int count)
    {
        int next = ByteAt(start);
        if (next < 0 || (next == '/' && ByteAt(start + 1) < 0))
        {
            throw Malformed(Truncated, start);
        }

        if (start == end || next == '/')
        {
            throw Malformed("White space and an attribute, '>' or '/>' is expected.", start);
        }

        if (count >= _limits.MaxAttributes)
        {
            throw Fail(WireError.LimitExceeded, $"The element has more than the {_limits.MaxAttributes} attributes allowed.", start);
        }
    }

    // Returns the position behind the closing quote.
    private readonly int CheckAttribute(int start, out XmlAttributeName name)
    {
        int end = CheckName(start, out int prefixLength);
        int equals = XmlScan.IndexOfNonWhiteSpace(_utf8, end);
        if (ByteAt(equals) != '=')
        {
            throw Malformed(equals >= _utf8.Length ? Truncated : "'=' is expected after an attribute's name.", equals);
        }

        int open = XmlScan.IndexOfNonWhiteSpace(_utf8, equals + 1);
        int quote = ByteAt(open);
        if (quote is not ('"' or '\''))
        {
            throw Malformed(quote < 0 ? Truncated : "An attribute's value stands in quotation marks or apostrophes.", open);
        }

        int close = CheckAttributeValue(open + 1, quote);
        name = default;
        name.Start = start;
        name.Length = end - start;
        name.PrefixLength = prefixLength;
        name.ValueStart = open + 1;
        name.ValueLength = close - open - 1;
        return close + 1;
    }

    // Returns the position of the closing quote.
    private readonly int CheckAttributeValue(int start, int quote)
    {
        bool allAscii = true;
        int i = start;
        while (true)
        {
            i = XmlScan.IndexOfAttributeStop(_utf8, i, out bool ascii);
            allAscii &= ascii;
            int stop = ByteAt(i);
            if (stop == quote)
            {
                break;
            }

            i = stop switch
            {
                '"' or '\'' or '\t' or '\n' or '\r' => i + 1,
                '&' => CheckReference(i),
                '<' => throw Malformed("'<' cannot stand in an attribute's value.", i),
                < 0 => throw Malformed(Truncated, i),
                _ => throw Malformed(ForbiddenCharacter, i),
            };
        }

        CheckTextLimit(i - start, start);
        if (!allAscii)
        {
            CheckUtf8(start, i);
        }

        return i;
    }

    private readonly void CheckRepeated(Span<XmlAttributeName> names)
    {
        if (names.Length > FewAttributes)
        {
            CheckRepeatedByHash(names);
            return;
        }

        for (int i = 1; i < names.Length; i++)
        {
            for (int k = 0; k < i; k++)
            {
                RefuseSame(names[i], names[k]);
            }
        }
    }

    private readonly void CheckRepeatedByHash(Span<XmlAttributeName> names)
    {
        int[] buckets = ArrayPool<int>.Shared.Rent(names.Length);
        buckets.AsSpan().Clear();
        for (int i = 0; i < names.Length; i++)
        {
            ref XmlAttributeName name = ref names[i];
            HashCode hash = default;
            hash.AddBytes(_utf8.Slice(name.Start + name.PrefixLength, name.Length - name.PrefixLength));
            hash.Add(name.PrefixLength == 0 ? 0 : UriHash(name.Namespace));
            ref int bucket = ref buckets[(uint)hash.ToHashCode() % (uint)buckets.Length];
            for (int k = bucket; k > 0; k = names[k - 1].Next)
            {
                RefuseSame(name, names[k - 1]);
            }

            name.Next = bucket;
            bucket = i + 1;
        }

        ArrayPool<int>.Shared.Return(buckets);
    }

    private readonly void RefuseSame(in XmlAttributeName one, in XmlAttributeName other)
    {
        if (one.Length - one.PrefixLength == other.Length - other.PrefixLength
            && one.PrefixLength == 0 == (other.PrefixLength == 0)
            && _utf8.Slice(one.Start + one.PrefixLength, one.Length - one.PrefixLength)
                .SequenceEqual(_utf8.Slice(other.Start + other.PrefixLength, other.Length - other.PrefixLength))
            && (one.PrefixLength == 0 || one.Namespace == other.Namespace || UriOf(one.Namespace).SequenceEqual(UriOf(other.Namespace))))
        {
            throw Malformed("An attribute stands twice in a start tag.", one.Start);
        }
    }

    private static void Return(XmlAttributeName[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<XmlAttributeName>.Shared.Return(rented);
        }
    }
}
