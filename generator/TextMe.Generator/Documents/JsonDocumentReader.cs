using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using TextMe.Generator.Analyzers;

namespace TextMe.Generator.Documents;

/// <summary>Reads JSON (RFC 8259, nothing more) into nodes. What is wrong stops it at once.</summary>
internal sealed class JsonDocumentReader
{
    private readonly string _text;
    private readonly CancellationToken _cancellationToken;
    private int _position;
    private string? _mistake;

    private JsonDocumentReader(string text, CancellationToken cancellationToken)
    {
        _text = text;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The outermost value; null where the document cannot be read, which is a finding.</summary>
    public static DocumentNode? Read(string text, Findings findings, CancellationToken cancellationToken)
    {
        var reader = new JsonDocumentReader(text, cancellationToken) { _position = Limits.StartOf(text) };
        DocumentNode? root = reader.Value("", default, depth: 0);
        reader.SkipWhiteSpace();
        if (reader._mistake is null && reader._position < text.Length)
        {
            reader.Fail("nothing but white space may follow the value");
        }

        if (reader._mistake is { } mistake)
        {
            findings.Add(Rules.NotWellFormed, Limits.CharacterAt(text, reader._position), "JSON", mistake);
            return null;
        }

        return root;
    }

    private DocumentNode? Value(string name, TextSpan nameSpan, int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        SkipWhiteSpace();
        switch (Current)
        {
            case '{':
                return Object(name, nameSpan, depth);
            case '[':
                return Array(name, nameSpan, depth);
            case '"':
                int start = _position;
                return String() is { } text ? Node(NodeKind.String, name, nameSpan, start, text) : null;
            case 't':
                return Literal("true", NodeKind.Token, name, nameSpan);
            case 'f':
                return Literal("false", NodeKind.Token, name, nameSpan);
            case 'n':
                return Literal("null", NodeKind.Null, name, nameSpan);
            case '-' or (>= '0' and <= '9'):
                return Number(name, nameSpan);
            default:
                return Fail(IsAtEnd ? "the document ends too early" : "a value must stand here");
        }
    }

    private DocumentNode? Object(string name, TextSpan nameSpan, int depth)
    {
        int start = _position;
        var members = new List<DocumentNode>();
        if (!Enter(depth))
        {
            return null;
        }

        for (bool more = !Take('}'); more; more = !Take('}'))
        {
            if (members.Count > 0 && !Take(','))
            {
                return Fail("',' or '}' must stand here");
            }

            SkipWhiteSpace();
            int at = _position;
            if (Current != '"')
            {
                return Fail("a member's name in quotation marks must stand here");
            }

            if (String() is not { } member)
            {
                return null;
            }

            var memberSpan = TextSpan.FromBounds(at, _position);
            if (!Take(':'))
            {
                return Fail("':' must stand here");
            }

            if (Value(member, memberSpan, depth + 1) is not { } value)
            {
                return null;
            }

            members.Add(value);
        }

        DocumentNode node = Node(NodeKind.Object, name, nameSpan, start, "");
        node.Children.AddRange(members);
        return node;
    }

    private DocumentNode? Array(string name, TextSpan nameSpan, int depth)
    {
        int start = _position;
        var items = new List<DocumentNode>();
        if (!Enter(depth))
        {
            return null;
        }

        for (bool more = !Take(']'); more; more = !Take(']'))
        {
            if (items.Count > 0 && !Take(','))
            {
                return Fail("',' or ']' must stand here");
            }

            if (Value("", default, depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        DocumentNode node = Node(NodeKind.Array, name, nameSpan, start, "");
        node.Children.AddRange(items);
        return node;
    }

    private DocumentNode? Number(string name, TextSpan nameSpan)
    {
        int start = _position;
        _position += Current == '-' ? 1 : 0;
        if (Current == '0' && Next is >= '0' and <= '9')
        {
            return Fail("a number must not start with a zero that is not needed");
        }

        bool isNumber = Digits();
        if (isNumber && Current == '.')
        {
            _position++;
            isNumber = Digits();
        }

        if (isNumber && Current is 'e' or 'E')
        {
            _position++;
            _position += Current is '+' or '-' ? 1 : 0;
            isNumber = Digits();
        }

        return isNumber ? Node(NodeKind.Token, name, nameSpan, start, _text.Substring(start, _position - start)) : Fail("a digit must stand here");
    }

    private DocumentNode? Literal(string literal, NodeKind kind, string name, TextSpan nameSpan)
    {
        int start = _position;
        if (string.CompareOrdinal(_text, start, literal, 0, literal.Length) != 0)
        {
            return Fail("a value must stand here");
        }

        _position += literal.Length;
        return Node(kind, name, nameSpan, start, literal);
    }

    // At the opening quotation mark.
    private string? String()
    {
        var text = new StringBuilder();
        int start = _position++;
        while (Current != '"' || IsAtEnd)
        {
            if (IsAtEnd || Current < ' ')
            {
                Fail(IsAtEnd ? "the document ends too early" : "a control character must be written as an escape");
                return null;
            }

            if (Current != '\\')
            {
                text.Append(_text[_position++]);
            }
            else if (!Escape(text))
            {
                return null;
            }
        }

        _position++;
        string value = text.ToString();
        if (JsonText.IndexOfLoneSurrogate(value) < 0)
        {
            return value;
        }

        _position = start;
        Fail("a surrogate must be one of a pair");
        return null;
    }

    private bool Escape(StringBuilder text)
    {
        char escape = Next;
        if (escape == 'u')
        {
            if (!JsonText.TryHex(_text, _position + 2, out int unit))
            {
                Fail("four hexadecimal digits must stand behind \\u");
                return false;
            }

            text.Append((char)unit);
            _position += 6;
            return true;
        }

        if (JsonText.Unescape(escape) is not { } character)
        {
            Fail("there is no such escape");
            return false;
        }

        text.Append(character);
        _position += 2;
        return true;
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private char Next => _position + 1 < _text.Length ? _text[_position + 1] : '\0';

    private bool IsAtEnd => _position >= _text.Length;

    private bool Enter(int depth)
    {
        if (depth == Limits.Depth)
        {
            Fail(Limits.TooDeep);
            return false;
        }

        _position++;
        return true;
    }

    // A mistake ends every loop: it stands where nothing can be taken any more.
    private bool Take(char expected)
    {
        SkipWhiteSpace();
        if (Current != expected)
        {
            return false;
        }

        _position++;
        return true;
    }

    private bool Digits()
    {
        int start = _position;
        while (Current is >= '0' and <= '9')
        {
            _position++;
        }

        return _position > start;
    }

    private void SkipWhiteSpace()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
        {
            _position++;
        }
    }

    private DocumentNode Node(NodeKind kind, string name, TextSpan nameSpan, int start, string text)
    {
        var node = new DocumentNode(kind, name, nameSpan) { Span = TextSpan.FromBounds(start, _position) };
        node.Append(text);
        return node;
    }

    private DocumentNode? Fail(string mistake)
    {
        _mistake ??= mistake;
        return null;
    }
}
