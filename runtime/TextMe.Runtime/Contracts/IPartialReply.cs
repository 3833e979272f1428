namespace TextMe;

/// <summary>Implemented by a reply that says in its content, not by its status, that only a part was done.</summary>
/// <remarks>
/// An operation with such a reply returns <see cref="ApiResult{T}"/>, so that a part cannot be taken for the whole. The property is no member of the document,
/// unless it is named as one.
/// </remarks>
public interface IPartialReply
{
    /// <summary>Whether only a part was done, for example because there are errors for some of the recipients.</summary>
    bool IsPartial { get; }
}
