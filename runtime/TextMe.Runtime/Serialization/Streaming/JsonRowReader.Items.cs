using TextMe.Json;

namespace TextMe.Serialization.Streaming;

/// <content>The items of arrays, rows above all.</content>
internal sealed partial class JsonRowReader<TItem>
{
    // Rows one behind the other, as long as they are what is expected.
    private void ReadAhead()
    {
        int first = _position;
        var reader = new WireJsonReader(Window.Bytes.Slice(first), Limits, _levels.Count);
        bool isThere = true;
        try
        {
            while (isThere && _isRow && HasRoomAt(_position))
            {
                isThere = TryAdd(TItem.ReadJsonValue(ref reader), _position, first + reader.Position);
                if (isThere)
                {
                    _position = first + reader.Position;
                    EndRow();
                    if (_levels.Innermost.Role == JsonRole.List && reader.TryComma())
                    {
                        _position++;
                        StartNextItem();
                    }
                }
            }
        }
        catch (WireFormatException)
        {
            isThere = false;
        }

        reader.Release();
        if (!isThere)
        {
            GiveUp(_position);
        }
    }

    private void StartItem()
    {
        _isRow = _levels.Innermost.Role == JsonRole.List;
        _role = JsonRole.Unknown;
        _expected = Expected.Value;
    }

    private void StartNextItem()
    {
        _levels.Innermost.Index++;
        StartItem();
    }

    private void EndRow()
    {
        _isRow = false;
        EndValue();
    }
}
