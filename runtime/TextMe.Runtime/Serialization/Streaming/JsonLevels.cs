using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace TextMe.Serialization.Streaming;

/// <summary>The objects and arrays open around the place in a JSON document.</summary>
internal sealed class JsonLevels
{
    private readonly List<Level> _levels = [];

    // What has been open once is used again: a level holds the memory of its names.
    private int _count;

    public int Count => _count;

    /// <summary>The innermost one.</summary>
    public Level Innermost => _levels[_count - 1];

    public void Push(bool isArray, JsonRole role)
    {
        if (_count == _levels.Count)
        {
            _levels.Add(new Level());
        }

        _levels[_count++].Reset(isArray, role);
    }

    public void Pop() => _count--;

    /// <summary>The path of the place, as the reader of whole documents has it.</summary>
    public string Path()
    {
        var path = new StringBuilder();
        for (int i = 0; i < _count; i++)
        {
            Level level = _levels[i];
            if (level.IsArray)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{level.Index}]");
            }
            else if (level.HasName)
            {
                path.Append(path.Length == 0 ? "" : "/").Append(ShownName.Of(level.Name));
            }
        }

        return path.ToString();
    }

    /// <summary>One of them.</summary>
    internal sealed class Level
    {
        private byte[] _name = [];
        private int _nameLength;

        public bool IsArray { get; private set; }

        public JsonRole Role { get; private set; }

        /// <summary>The items before the place.</summary>
        public long Index { get; set; }

        /// <summary>The place is behind a name.</summary>
        public bool HasName { get; private set; }

        /// <summary>The member of the path has stood.</summary>
        public bool HasMember { get; set; }

        public ReadOnlySpan<byte> Name => _name.AsSpan(0, _nameLength);

        public void Reset(bool isArray, JsonRole role)
        {
            IsArray = isArray;
            Role = role;
            Index = 0;
            HasName = false;
            HasMember = false;
        }

        public void SetName(ReadOnlySpan<byte> name)
        {
            if (name.Length > _name.Length)
            {
                _name = new byte[Math.Max(name.Length, 32)];
            }

            name.CopyTo(_name);
            _nameLength = name.Length;
            HasName = true;
        }

        public void ClearName() => HasName = false;
    }
}
