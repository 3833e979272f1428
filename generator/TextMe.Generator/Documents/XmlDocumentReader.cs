using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Xml;
using Microsoft.CodeAnalysis.Text;
using TextMe.Generator.Analyzers;

namespace TextMe.Generator.Documents;

/// <summary>Reads XML into nodes. There is no DTD and nothing is resolved.</summary>
internal sealed class XmlDocumentReader
{
    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly string _text;
    private readonly LineStarts _lines;
    private readonly Findings _findings;
    private readonly Stack<(DocumentNode Node, int ContentStart)> _open = new();
    private DocumentNode? _root;

    private XmlDocumentReader(string text, Findings findings)
    {
        _text = text;
        _lines = new LineStarts(text);
        _findings = findings;
    }

    /// <summary>The root; null where the document cannot be read, which is a finding.</summary>
    public static DocumentNode? Read(string text, Findings findings, CancellationToken cancellationToken) =>
        new XmlDocumentReader(text, findings).Read(cancellationToken);

    private DocumentNode? Read(CancellationToken cancellationToken)
    {
        using var input = new StringReader(_text);
        if (Limits.StartOf(_text) > 0)
        {
            input.Read();
        }

        using var reader = XmlReader.Create(input, s_settings);
        try
        {
            while (reader.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (reader.NodeType == XmlNodeType.Element && reader.Depth >= Limits.Depth)
                {
                    _findings.Add(Rules.NotWellFormed, new TextSpan(Offset(reader), reader.Name.Length), "XML", Limits.TooDeep);
                    return null;
                }

                Take(reader);
            }

            return _root;
        }
        catch (XmlException e)
        {
            Report(e, Offset(reader));
            return null;
        }
    }

    private void Take(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Open(reader);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when _open.Count > 0:
                (DocumentNode node, int start) = _open.Pop();
                node.Append(reader.Value);
                _open.Push((node, start < 0 ? Offset(reader) : start));
                break;
            case XmlNodeType.EndElement:
                // The position is that of the name behind "</".
                (DocumentNode ended, int first) = _open.Pop();
                ended.Span = first < 0 ? ended.NameSpan : Trimmed(first, Offset(reader) - 2, ended.NameSpan);
                break;
        }
    }

    private void Open(XmlReader reader)
    {
        var node = new DocumentNode(NodeKind.Element, reader.LocalName, new TextSpan(Offset(reader), reader.Name.Length)) { Namespace = reader.NamespaceURI };
        bool isEmpty = reader.IsEmptyElement;
        if (_open.Count > 0)
        {
            _open.Peek().Node.Children.Add(node);
        }
        else
        {
            _root = node;
        }

        while (reader.MoveToNextAttribute())
        {
            const string Declaration = "http://www.w3.org/2000/xmlns/";
            if (reader.NamespaceURI != Declaration)
            {
                node.Attributes.Add(Attribute(reader));
            }
        }

        if (!isEmpty)
        {
            _open.Push((node, -1));
        }
    }

    private DocumentNode Attribute(XmlReader reader)
    {
        var name = new TextSpan(Offset(reader), reader.Name.Length);
        int open = _text.IndexOfAny(['"', '\''], name.End);
        int close = open < 0 ? -1 : _text.IndexOf(_text[open], open + 1);
        var node = new DocumentNode(NodeKind.Attribute, reader.LocalName, name) { Namespace = reader.NamespaceURI };
        node.Append(reader.Value);
        node.Span = close > open + 1 ? TextSpan.FromBounds(open + 1, close) : name;
        return node;
    }

    // A DTD is the one mistake that is reported without a place.
    private void Report(XmlException e, int last)
    {
        int doctype = e.LineNumber == 0 ? _text.IndexOf("<!DOCTYPE", StringComparison.Ordinal) : -1;
        if (doctype >= 0)
        {
            _findings.Add(Rules.HasDtd, new TextSpan(doctype, "<!DOCTYPE".Length));
            return;
        }

        string where = string.Format(CultureInfo.InvariantCulture, " Line {0}, position {1}.", e.LineNumber, e.LinePosition);
        string message = e.Message.EndsWith(where, StringComparison.Ordinal) ? e.Message.Substring(0, e.Message.Length - where.Length) : e.Message;
        int offset = e.LineNumber == 0 ? last : _lines.Offset(e.LineNumber, e.LinePosition);
        _findings.Add(Rules.NotWellFormed, Limits.CharacterAt(_text, offset), "XML", message.TrimEnd('.'));
    }

    private int Offset(XmlReader reader) => reader is IXmlLineInfo info ? _lines.Offset(info.LineNumber, info.LinePosition) : 0;

    private TextSpan Trimmed(int start, int end, TextSpan otherwise)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end > start ? TextSpan.FromBounds(start, end) : otherwise;
    }
}
