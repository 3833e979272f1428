using System;
using TextMe.Json;

namespace TextMe.Serialization.Streaming;

/// <summary>Rows that are items of an array.</summary>
internal sealed partial class JsonRowReader<TItem>(StreamWindow window, ItemPath path, WireLimits limits) : RowReader<TItem>(window, limits)
    where TItem : IWireContract<TItem>
{
    private readonly JsonLevels _levels = new();
    private JsonPieceScanner _scanner;
    private Expected _expected = Expected.Root;

    // What the value to come is to the rows.
    private JsonRole _role;

    // The value to come is a row.
    private bool _isRow;

    private int _position;

    private enum Expected
    {
        Root,
        Value,
        MemberOfPath,
        FirstItem,
        FirstName,
        Name,
        Colon,
        Separator,
        End,
    }

    protected override bool ReadRows()
    {
        _position = Window.Start;
        bool goesOn = true;
        try
        {
            while (goesOn && FindNext())
            {
                goesOn = ReadNext();
            }
        }
        catch (WireFormatException e)
        {
            // A reader that failed inside a row starts at it, one that failed at the place itself has no path of its own.
            string around = _levels.Path();
            string inside = _isRow ? e.Path : "";
            string separator = around.Length > 0 && inside.Length > 0 && inside[0] != '[' ? "/" : "";
            throw Placed(e, _position + (int)e.ByteOffset, around + separator + inside);
        }

        Window.Pass(_position);
        Window.MoveTo(0);
        return goesOn;
    }

    // True: what comes next is there as a whole, or nothing follows.
    private bool FindNext()
    {
        ReadOnlySpan<byte> bytes = Window.Bytes;
        if (_expected == Expected.Root)
        {
            if (bytes.Length - _position < 3 && !Window.IsComplete)
            {
                return false;
            }

            _position += bytes.Slice(_position).StartsWith("\uFEFF"u8) ? 3 : 0;
            _expected = Expected.Value;
            _role = JsonRole.Way;
        }

        if (_isRow && HasRoomAt(_position))
        {
            ReadAhead();
        }

        _position += JsonScan.WhiteSpace(bytes.Slice(_position));
        ReadOnlySpan<byte> rest = bytes.Slice(_position);
        if (rest.IsEmpty)
        {
            return Window.IsComplete;
        }

        // Of a value that is passed over, the brackets come one by one.
        bool isWhole = _isRow
            || (_expected is Expected.Name or Expected.FirstName && rest[0] == '"')
            || (_expected is Expected.Value or Expected.FirstItem && rest[0] is not ((byte)'{' or (byte)'[' or (byte)']'));
        return !isWhole || _scanner.TryFind(rest) || IsLast(rest.Length);
    }

    // False: the document is at its end.
    private bool ReadNext()
    {
        var reader = new WireJsonReader(Window.Bytes.Slice(_position), Limits, _levels.Count);
        if (_position == Window.End)
        {
            return _expected == Expected.End ? false : throw reader.EndsTooEarly();
        }

        byte next = Window.Bytes[_position];
        switch (_expected)
        {
            case Expected.Value:
                ReadValue(ref reader, next);
                break;
            case Expected.MemberOfPath:
                EnterMember(ref reader, next);
                break;
            case Expected.FirstItem when next == ']':
            case Expected.FirstName when next == '}':
                Close();
                break;
            case Expected.FirstItem:
                StartItem();
                break;
            case Expected.FirstName or Expected.Name when next == '"':
                ReadName(ref reader);
                break;
            case Expected.FirstName:
                throw reader.Malformed("A member's name or '}' must stand here.");
            case Expected.Name:
                throw reader.Malformed("A member's name must stand here.");
            case Expected.Colon:
                ReadColon(ref reader, next);
                break;
            case Expected.Separator:
                ReadSeparator(ref reader, next);
                break;
            default:
                throw reader.Malformed("Nothing but white space may follow the value.");
        }

        return true;
    }

    private void ReadValue(ref WireJsonReader reader, byte next)
    {
        if (_isRow)
        {
            Add(TItem.ReadJsonValue(ref reader), 0, reader.Position);
            reader.Release();
            _position += reader.Position;
            EndRow();
        }
        else if (_levels.Count == 0 && next != '{')
        {
            throw reader.NoObject();
        }
        else if (next is (byte)'{' or (byte)'[')
        {
            reader.ReadOpening();
            _position++;
            bool isArray = next == '[';
            _levels.Push(isArray, _role);
            _expected = isArray ? Expected.FirstItem : Expected.FirstName;
        }
        else
        {
            reader.SkipUnknown(default);
            reader.Release();
            _position += reader.Position;
            EndValue();
        }
    }

    private void EndValue()
    {
        _scanner = default;
        _expected = _levels.Count == 0 ? Expected.End : Expected.Separator;
    }

    private void Close()
    {
        _levels.Pop();
        _position++;
        EndValue();
    }

    private void ReadSeparator(ref WireJsonReader reader, byte next)
    {
        bool isArray = _levels.Innermost.IsArray;
        if (next == (isArray ? ']' : '}'))
        {
            Close();
            return;
        }

        if (next != ',')
        {
            throw reader.Malformed(isArray ? "',' or ']' must stand here." : "',' or '}' must stand here.");
        }

        _position++;
        if (isArray)
        {
            StartNextItem();
        }
        else
        {
            _levels.Innermost.ClearName();
            _expected = Expected.Name;
        }
    }

    private void ReadName(ref WireJsonReader reader)
    {
        JsonLevels.Level level = _levels.Innermost;
        level.SetName(reader.ReadNameOnly());
        reader.Release();
        _position += reader.Position;
        _scanner = default;
        _expected = Expected.Colon;
    }

    private void ReadColon(ref WireJsonReader reader, byte next)
    {
        _position += next == ':' ? 1 : throw reader.Malformed("':' must stand here.");
        _expected = Expected.Value;
        _role = JsonRole.Unknown;
        JsonLevels.Level level = _levels.Innermost;
        if (level.Role != JsonRole.Way || !path.IsAt(_levels.Count - 1, level.Name))
        {
            return;
        }

        if (level.HasMember)
        {
            throw reader.DuplicateMember(ShownName.Of(level.Name));
        }

        level.HasMember = true;
        _expected = Expected.MemberOfPath;
    }

    // All objects around are on the path, one name each. The value has not been taken.
    private void EnterMember(ref WireJsonReader reader, byte next)
    {
        int namesAfter = path.Length - _levels.Count;
        bool isNull = next == 'n';
        _expected = Expected.Value;
        if (next == '[' && namesAfter <= 1)
        {
            _role = JsonRole.List;
        }
        else if (namesAfter == 0)
        {
            _isRow = !isNull;
        }
        else if (next == '{')
        {
            _role = JsonRole.Way;
        }
        else if (!isNull)
        {
            throw reader.NoObject();
        }
    }
}
