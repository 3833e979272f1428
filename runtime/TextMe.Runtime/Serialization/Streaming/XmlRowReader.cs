using System;
using System.Globalization;
using TextMe.Xml;

namespace TextMe.Serialization.Streaming;

/// <summary>Rows that are elements.</summary>
internal sealed class XmlRowReader<TItem> : RowReader<TItem>
    where TItem : IWireContract<TItem>
{
    private readonly ItemPath _path;
    private readonly byte[] _itemStart;
    private readonly XmlReaderState _state = new();
    private XmlPieceScanner _scanner;

    // The element at the start of the window is a row.
    private bool _isAtRow;

    private bool _isStarted;

    // How many of the open elements, from the root on, are those of the path.
    private int _matched;

    // Rows of the list that is open.
    private long _count;

    public XmlRowReader(StreamWindow window, ItemPath path, WireLimits limits)
        : base(window, limits)
    {
        _path = path;
        _itemStart = [(byte)'<', .. path.ItemName];
    }

    protected override bool ReadRows()
    {
        var reader = new Utf8XmlReader(Window.Bytes, Limits, _state, Window.Start);
        bool goesOn = true;
        int row = -1;
        try
        {
            while (goesOn && FindNext(ref reader))
            {
                int start = reader.Position;
                row = _isAtRow ? start : -1;
                goesOn = _isAtRow ? ReadRow(ref reader) : ReadToken(ref reader);
                CheckLength(start, reader.Position);
            }
        }
        catch (WireFormatException e)
        {
            throw Placed(e, (int)e.ByteOffset, PathOf(e, row));
        }

        Window.Pass(reader.Position);
        reader.Suspend(_state, Window.Bytes);
        Window.MoveTo(_state.ContextLength);
        return goesOn;
    }

    // True: the next token, or a whole row, is there.
    private bool FindNext(ref Utf8XmlReader reader)
    {
        if (!_isStarted)
        {
            return FindProlog();
        }

        reader.ReadWhiteSpace();
        if (!_isAtRow && IsInList(reader.OpenElements))
        {
            ReadAhead(ref reader);
        }

        ReadOnlySpan<byte> rest = Window.Bytes.Slice(reader.Position);
        if (!_isAtRow && IsInList(reader.OpenElements) && StartsRow(rest) && reader.InDefaultNamespace(_path.ItemNamespace))
        {
            _isAtRow = true;
            _scanner = default;
        }

        // Text outside the root is a mistake, however it goes on.
        bool isText = reader.OpenElements == 0 && rest.Length > 0 && rest[0] != '<';
        return isText || (_isAtRow ? _scanner.TryFindElement(rest) : _scanner.TryFindToken(rest)) || IsLast(rest.Length);
    }

    // Rows one behind the other, as long as they are what is expected.
    private void ReadAhead(ref Utf8XmlReader reader)
    {
        int start = reader.Position;
        bool isThere = true;
        try
        {
            while (isThere && HasRoomAt(start) && reader.InDefaultNamespace(_path.ItemNamespace) && reader.TryOpen(_itemStart))
            {
                isThere = TryAdd(TItem.ReadXmlContent(ref reader), start, reader.Position);
                if (isThere)
                {
                    _count++;
                    _scanner = default;
                    start = reader.Position;
                }
            }
        }
        catch (WireFormatException)
        {
            isThere = false;
        }

        if (!isThere)
        {
            GiveUp(start);
            reader.GoBackTo(start, _path.Length);
        }
    }

    // An XML declaration is known by its first characters.
    private bool FindProlog()
    {
        ReadOnlySpan<byte> bytes = Window.Bytes.Slice(Window.Start);
        ReadOnlySpan<byte> rest = bytes.StartsWith("\uFEFF"u8) ? bytes.Slice(3) : bytes;
        bool isEnough = bytes.Length >= 9 && (!rest.StartsWith("<?xml"u8) || rest.IndexOf("?>"u8) >= 0);
        return isEnough || IsLast(bytes.Length);
    }

    private bool IsInList(int open) => _matched == open && open == _path.Length;

    private bool StartsRow(ReadOnlySpan<byte> rest) =>
        rest.StartsWith(_itemStart) && rest.Length > _itemStart.Length
            && (rest[_itemStart.Length] is (byte)'>' or (byte)'/' || XmlCharacter.IsWhiteSpace(rest[_itemStart.Length]));

    private bool ReadRow(ref Utf8XmlReader reader)
    {
        // The general way is for start tags with declarations; they may say that this is no row after all.
        if (!reader.TryOpen(_itemStart))
        {
            reader.Read();
            if (!IsRow(reader))
            {
                _isAtRow = false;
                EnterElement(ref reader);
                return true;
            }
        }

        int start = reader.Position;
        TItem row = TItem.ReadXmlContent(ref reader);
        Add(row, start, reader.Position);
        _isAtRow = false;
        _scanner = default;
        _count++;
        return true;
    }

    // False: the document is at its end.
    private bool ReadToken(ref Utf8XmlReader reader)
    {
        _scanner = default;
        if (!_isStarted)
        {
            _isStarted = true;
            reader.ReadProlog();
            return true;
        }

        if (!reader.Read())
        {
            return false;
        }

        switch (reader.TokenType)
        {
            case XmlTokenType.StartElement when IsRow(reader):
                reader.UndoStartTag();
                _isAtRow = true;
                break;
            case XmlTokenType.StartElement:
                EnterElement(ref reader);
                break;
            case XmlTokenType.EndElement:
                _matched = Math.Min(_matched, reader.OpenElements);
                break;
            default:
                break;
        }

        return true;
    }

    private bool IsRow(in Utf8XmlReader reader) => IsInList(reader.OpenElements - 1) && IsNamed(reader, _path.Length - 1);

    private bool IsNamed(in Utf8XmlReader reader, int index) => _path.IsAt(index, reader.LocalName) && _path.IsIn(index, reader.NamespaceUri);

    private void EnterElement(ref Utf8XmlReader reader)
    {
        _scanner = default;
        int outer = reader.OpenElements - 1;
        if (_matched == outer && (outer == 0 || IsNamed(reader, outer - 1)))
        {
            _matched++;
            _count = 0;
        }

        reader.ReadContent();
        _matched = Math.Min(_matched, reader.OpenElements);
    }

    // Siblings that have passed by are not counted, but for the rows: other numbers are left out.
    private string PathOf(WireFormatException failure, int row)
    {
        string item = _count == 0 ? _path.Text : string.Create(CultureInfo.InvariantCulture, $"{_path.Text}[{_count}]");
        if (row >= 0)
        {
            string found = XmlLocation.Find(Window.Bytes, row + 1).Path;
            return failure.Path.StartsWith(found, StringComparison.Ordinal) ? item + failure.Path[found.Length..] : item;
        }

        string path = ItemPath.WithoutNumbers(failure.Path);
        bool isAtRow = IsInList(_matched) && path.StartsWith(_path.Text, StringComparison.Ordinal)
            && (path.Length == _path.Text.Length || path[_path.Text.Length] == '/');
        return isAtRow ? item + path[_path.Text.Length..] : path;
    }
}
