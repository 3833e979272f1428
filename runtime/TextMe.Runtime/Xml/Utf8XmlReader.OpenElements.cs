using System;
using System.Runtime.CompilerServices;

namespace TextMe.Xml;

/// <content>The names of the open elements.</content>
public ref partial struct Utf8XmlReader
{
    private const int ShallowDepth = 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Open(int nameStart, int nameLength)
    {
        if (_open >= _shallowDepth)
        {
            OpenDeep(nameStart, nameLength);
            return;
        }

        _names[_open++] = ((long)nameStart << 32) | (uint)nameLength;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void OpenDeep(int nameStart, int nameLength)
    {
        if (_open >= _maxDepth)
        {
            throw TooDeep(nameStart);
        }

        int index = _open++ - ShallowDepth;
        if (_deepNames is null)
        {
            _deepNames = new long[ShallowDepth * 3];
        }
        else if (index == _deepNames.Length)
        {
            Array.Resize(ref _deepNames, index * 2);
        }

        _deepNames[index] = ((long)nameStart << 32) | (uint)nameLength;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Close()
    {
        _open--;
        _namespaces?.Leave(_open);
    }

    private readonly long InnermostName
    {
        get
        {
            int index = _open - 1;
            if (index < 0)
            {
                throw new InvalidOperationException("No element is open.");
            }

            return index < ShallowDepth ? _names[index] : _deepNames![index - ShallowDepth];
        }
    }

    private readonly ReadOnlySpan<byte> Innermost
    {
        get
        {
            long name = InnermostName;
            return _utf8.Slice((int)(name >> 32), (int)name);
        }
    }

    [InlineArray(ShallowDepth)]
    private struct ShallowNames
    {
        private long _first;
    }
}
