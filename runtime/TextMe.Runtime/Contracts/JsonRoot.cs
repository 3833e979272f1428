namespace TextMe;

/// <summary>Whether a JSON document names the operation it belongs to.</summary>
public enum JsonRoot
{
    /// <summary><c>{"operation":{…}}</c></summary>
    Wrapped,

    /// <summary><c>{…}</c></summary>
    Bare,
}
