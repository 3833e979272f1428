namespace TextMe;

/// <summary>What sending an operation twice does.</summary>
public enum OperationSafety
{
    /// <summary>Each call takes effect: it is sent again only where it is proven that the first one was not processed.</summary>
    Unsafe,

    /// <summary>A second call leaves things as the first did.</summary>
    Idempotent,

    /// <summary>Changes nothing.</summary>
    ReadOnly,
}
